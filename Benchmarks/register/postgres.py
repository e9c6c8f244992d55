"""A PostgreSQL server of a benchmark's own, on a free port, gone when the benchmark is."""
import atexit
import glob
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time


class Server:
    def __init__(self):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))
        if not found:
            sys.exit("PostgreSQL is not installed: scripts/services.sh does that")
        self.programs, self.count = found[-1], 0
        self.folder = tempfile.mkdtemp(prefix="hostcity-postgres-", dir="/tmp")
        # It refuses to be the superuser, so it becomes nobody.
        self.become = []
        if os.getuid() == 0:
            shutil.chown(self.folder, "nobody")
            self.become = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        data = f"{self.folder}/data"
        self.run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale")
        self.process = subprocess.Popen(
            [*self.become, f"{self.programs}/postgres", "-D", data, "-p", str(self.port), "-c", "listen_addresses=127.0.0.1",
             "-c", "unix_socket_directories="], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        atexit.register(self.stop)
        while subprocess.run([f"{self.programs}/pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]).returncode:
            if self.process.poll() is not None:
                sys.exit("PostgreSQL does not start")
            time.sleep(0.05)

    def run(self, program, *words):
        subprocess.run([*self.become, f"{self.programs}/{program}", *words], cwd=self.folder, check=True, stdout=subprocess.DEVNULL)

    def database(self):
        """The address of an empty database."""
        self.count += 1
        self.run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", f"office{self.count}")
        return f"postgresql://postgres@127.0.0.1:{self.port}/office{self.count}"

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
