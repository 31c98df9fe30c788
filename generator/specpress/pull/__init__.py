"""What `specpress pull` keeps in a project: documents and the lock."""
