from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .airtable_import import AirtableImportJobJob
from .audit_log import AuditLogExportJobJob
from .create_snapshot import CreateSnapshotJobJob
from .duplicate_application import DuplicateApplicationJobJob
from .duplicate_field import DuplicateFieldJobJob
from .duplicate_page import DuplicatePageJobJob
from .duplicate_table import DuplicateTableJobJob
from .export_applications import ExportApplicationsJobJob
from .file_import import FileImportJobJob
from .import_applications import ImportApplicationsJobJob
from .install_template import InstallTemplateJobJob
from .publish_domain import PublishDomainJobJob
from .restore_snapshot import RestoreSnapshotJobJob
from .sync_data import SyncDataSyncTableJobJob

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
