"""An independent judge, schemathesis, of the mocks of documents."""
