private import CDisk

/// Disks of other machines, on which locks cannot be relied on.
enum NetworkDisk {
    /// What the system calls the kinds of disks that are not, or may not be, of this machine.
    private static let kinds: [UInt: String] = [
        0x6969: "NFS", 0x517b: "SMB", 0xfe53_4d42: "SMB", 0xff53_4d42: "CIFS", 0x5346_414f: "AFS",
        0x6b41_4653: "AFS", 0x7375_7245: "Coda", 0x564c: "NCP", 0x0102_1997: "9P", 0x6573_5546: "FUSE",
        0x00c3_6400: "Ceph", 0x0bd0_0bd0: "Lustre", 0x0116_1970: "GFS2", 0x7461_636f: "OCFS2",
        0x1983_0326: "BeeGFS", 0x4750_4653: "GPFS", 0x786f_4256: "a folder shared with a virtual machine",
    ]

    static func name(ofKind kind: UInt) -> String? { kinds[kind] }

    /// Nil: the folder is on a disk of this machine.
    static func name(ofFolder path: String) -> String? { name(ofKind: UInt(hostcity_disk_kind(path))) }
}
