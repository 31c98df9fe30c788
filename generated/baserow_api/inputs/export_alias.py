from typing import TypeAlias

from .base_exporter_options import BaseExporterOptions
from .csv_exporter_options import CsvExporterOptions
from .excel_exporter_options import ExcelExporterOptions
from .file_exporter_options import FileExporterOptions

Export: TypeAlias = (
    CsvExporterOptions
    | BaseExporterOptions
    | ExcelExporterOptions
    | FileExporterOptions
)
