// The Desk module.
