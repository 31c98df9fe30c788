from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .airtable import AirtableImportJobJob
from .audit import AuditLogExportJobJob
from .create import CreateSnapshotJobJob
from .duplicate import (
    DuplicateApplicationJobJob,
    DuplicateFieldJobJob,
    DuplicatePageJobJob,
    DuplicateTableJobJob,
)
from .export import ExportApplicationsJobJob
from .file import FileImportJobJob
from .import_ import ImportApplicationsJobJob
from .install import InstallTemplateJobJob
from .publish import PublishDomainJobJob
from .restore import RestoreSnapshotJobJob
from .sync import SyncDataSyncTableJobJob

JobTypeJob: TypeAlias = Annotated[
    DuplicateApplicationJobJob
    | InstallTemplateJobJob
    | CreateSnapshotJobJob
    | RestoreSnapshotJobJob
    | ExportApplicationsJobJob
    | ImportApplicationsJobJob
    | AirtableImportJobJob
    | FileImportJobJob
    | DuplicateTableJobJob
    | DuplicateFieldJobJob
    | SyncDataSyncTableJobJob
    | DuplicatePageJobJob
    | PublishDomainJobJob
    | AuditLogExportJobJob,
    Discriminator("type"),
]
