from typing import TypeAlias

from .airtable import AirtableImportJobCreateJob
from .audit import AuditLogExportJobCreateJob
from .create import CreateSnapshotJobCreateJob
from .duplicate import (
    DuplicateApplicationJobCreateJob,
    DuplicateFieldJobCreateJob,
    DuplicatePageJobCreateJob,
    DuplicateTableJobCreateJob,
)
from .export import ExportApplicationsJobCreateJob
from .file import FileImportJobCreateJob
from .import_ import ImportApplicationsJobCreateJob
from .install import InstallTemplateJobCreateJob
from .publish import PublishDomainJobCreateJob
from .restore import RestoreSnapshotJobCreateJob
from .sync import SyncDataSyncTableJobCreateJob

JobTypeCreateJob: TypeAlias = (
    DuplicateApplicationJobCreateJob
    | InstallTemplateJobCreateJob
    | CreateSnapshotJobCreateJob
    | RestoreSnapshotJobCreateJob
    | ExportApplicationsJobCreateJob
    | ImportApplicationsJobCreateJob
    | AirtableImportJobCreateJob
    | FileImportJobCreateJob
    | DuplicateTableJobCreateJob
    | DuplicateFieldJobCreateJob
    | SyncDataSyncTableJobCreateJob
    | DuplicatePageJobCreateJob
    | PublishDomainJobCreateJob
    | AuditLogExportJobCreateJob
)
