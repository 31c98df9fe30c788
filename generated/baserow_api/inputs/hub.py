from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class HubSpotContactsDataSyncCreateDataSync(TypedDict):
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["hubspot_contacts"]
    auto_add_new_properties: NotRequired[bool]
    two_way_sync: NotRequired[bool]


class HubSpotContactsDataSyncListDataSyncPropertiesRequest(TypedDict):
    type: Literal["hubspot_contacts"]


class HubSpotContactsDataSyncUpdateDataSync(TypedDict):
    auto_add_new_properties: NotRequired[bool]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["hubspot_contacts"]]
