"""A newsroom's rules: YAML files over a closed set of checks."""
