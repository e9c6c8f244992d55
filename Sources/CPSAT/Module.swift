// The CPSAT module.
