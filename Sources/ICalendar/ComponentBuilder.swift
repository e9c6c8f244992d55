internal import CLibical

/// A component of libical under construction; it frees itself unless its parent took it over.
@safe struct ComponentBuilder: ~Copyable {
    private var component: OpaquePointer?

    init(_ kind: icalcomponent_kind) throws(FeedFault) {
        unsafe component = icalcomponent_new(kind)
        guard unsafe component != nil else { throw FeedFault(what: "libical gives no component: out of memory") }
    }

    deinit {
        if let component = unsafe component { unsafe icalcomponent_free(component) }
    }

    /// Adds a text property made by one of libical's constructors.
    func add(
        _ make: (UnsafePointer<CChar>) -> OpaquePointer?, _ text: String, _ parameter: OpaquePointer? = nil
    ) throws(FeedFault) {
        let property = unsafe text.withCString { text in unsafe make(text) }
        guard let property = unsafe property else { throw FeedFault(what: "libical refuses the text '\(text)'") }
        if let parameter = unsafe parameter { unsafe icalproperty_add_parameter(property, parameter) }
        unsafe icalcomponent_add_property(component, property)
    }

    /// Adds a property that libical made of plain values.
    func add(_ property: OpaquePointer?) throws(FeedFault) {
        guard let property = unsafe property else { throw FeedFault(what: "libical refuses a property") }
        unsafe icalcomponent_add_property(component, property)
    }

    /// Adds a property of the X- family.
    func addX(_ name: String, _ value: String) throws(FeedFault) {
        let property = unsafe value.withCString { text in unsafe icalproperty_new_x(text) }
        guard let property = unsafe property else { throw FeedFault(what: "libical refuses \(name)") }
        unsafe name.withCString { name in unsafe icalproperty_set_x_name(property, name) }
        unsafe icalcomponent_add_property(component, property)
    }

    /// Adds a property by its text, for the kinds whose values are structures of libical.
    func addLine(_ line: String) throws(FeedFault) {
        let property = unsafe line.withCString { text in unsafe icalproperty_new_from_string(text) }
        guard let property = unsafe property else { throw FeedFault(what: "libical refuses '\(line)'") }
        unsafe icalcomponent_add_property(component, property)
    }

    func add(_ child: consuming ComponentBuilder) {
        if let inner = unsafe child.release() { unsafe icalcomponent_add_component(component, inner) }
    }

    func text() throws(FeedFault) -> String {
        guard let text = unsafe Libical.take(icalcomponent_as_ical_string_r(component)) else {
            throw FeedFault(what: "libical cannot write the calendar")
        }
        return text
    }

    private mutating func release() -> OpaquePointer? {
        defer { unsafe component = nil }
        return unsafe component
    }
}
