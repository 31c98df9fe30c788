"""What receiving and sending webhooks stands on. The types are those of the package."""
