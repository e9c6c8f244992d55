// The Occasions module.
