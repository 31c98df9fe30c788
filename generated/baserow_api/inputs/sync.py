from typing import Literal, TypedDict


class SyncDataSyncTableJobCreateJob(TypedDict):
    data_sync_id: int
    type: Literal["sync_data_sync_table"]
