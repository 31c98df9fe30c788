"""The modules of a package as the texts of its files, by Jinja templates."""
