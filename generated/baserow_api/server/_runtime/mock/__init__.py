"""Values made from schemas, and the server that answers with them."""
