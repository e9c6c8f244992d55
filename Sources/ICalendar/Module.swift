// The ICalendar module.
