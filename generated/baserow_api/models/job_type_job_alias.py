from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .airtable_import_job import AirtableImportJobJob
from .audit_log_export import AuditLogExportJobJob
from .create_snapshot_job import CreateSnapshotJobJob
from .duplicate_application_job import DuplicateApplicationJobJob
from .duplicate_field_job import DuplicateFieldJobJob
from .duplicate_page_job import DuplicatePageJobJob
from .duplicate_table_job import DuplicateTableJobJob
from .export_applications_job import ExportApplicationsJobJob
from .file_import_job import FileImportJobJob
from .import_applications_job import ImportApplicationsJobJob
from .install_template_job import InstallTemplateJobJob
from .publish_domain_job import PublishDomainJobJob
from .restore_snapshot_job import RestoreSnapshotJobJob
from .sync_data_sync import SyncDataSyncTableJobJob

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
