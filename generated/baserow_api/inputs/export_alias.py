from typing import TypeAlias

from .base import BaseExporterOptions
from .csv import CsvExporterOptions
from .excel import ExcelExporterOptions
from .file import FileExporterOptions

Export: TypeAlias = (
    CsvExporterOptions
    | BaseExporterOptions
    | ExcelExporterOptions
    | FileExporterOptions
)
