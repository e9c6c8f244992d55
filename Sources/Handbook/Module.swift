// The Handbook module.
