"""The base of all models, and the schemas that validate them."""
