from typing import TypeAlias

from .airtable_import_job import AirtableImportJobCreateJob
from .audit_log_export import AuditLogExportJobCreateJob
from .create_snapshot_job import CreateSnapshotJobCreateJob
from .duplicate_application_job import DuplicateApplicationJobCreateJob
from .duplicate_field_job import DuplicateFieldJobCreateJob
from .duplicate_page_job import DuplicatePageJobCreateJob
from .duplicate_table_job import DuplicateTableJobCreateJob
from .export_applications_job import ExportApplicationsJobCreateJob
from .file_import_job import FileImportJobCreateJob
from .import_applications_job import ImportApplicationsJobCreateJob
from .install_template_job import InstallTemplateJobCreateJob
from .publish_domain_job import PublishDomainJobCreateJob
from .restore_snapshot_job import RestoreSnapshotJobCreateJob
from .sync_data_sync import SyncDataSyncTableJobCreateJob

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
