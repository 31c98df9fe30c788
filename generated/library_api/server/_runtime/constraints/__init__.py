"""What a schema demands beyond types."""
