// The Solving module.
