"""Documents and evidence: where they differ, and the overlays that mend the documents."""
