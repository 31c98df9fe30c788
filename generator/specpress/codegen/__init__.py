"""Code generation: names, annotations, modules and their layout, for an `Api`."""
