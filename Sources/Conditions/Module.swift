// The Conditions module.
