"""Pure: values in, values out. No clock, network, database, environment, randomness or logging."""
