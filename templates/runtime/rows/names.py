"""Names of fields in lists, as Baserow reads them (`include`, `exclude`, `order_by`).

The generator writes them into types, a client into requests.
"""


def quoted(name: str) -> str:
    """Give a field's name as it stands in a list that commas separate."""
    if not set(name) & set(',"\\'):
        return name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
