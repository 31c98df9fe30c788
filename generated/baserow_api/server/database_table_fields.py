"""The operations with the tag "Database table fields"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableFieldsService(Service):
    """The operations with the tag "Database table fields"."""

    async def change_primary_field(
        self,
        request: Request,
        table_id: int,
        body: inputs.ChangePrimaryFieldParams,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.FieldField | Response:
        """POST /api/database/fields/table/{table_id}/change-primary-field/"""
        raise NotImplementedByServer

    async def create_database_table_field(
        self,
        request: Request,
        table_id: int,
        body: inputs.FieldCreateField | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.FieldFieldSerializerWithRelatedFields | Response:
        """POST /api/database/fields/table/{table_id}/"""
        raise NotImplementedByServer

    async def delete_database_table_field(
        self,
        request: Request,
        field_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.RelatedFields | Response:
        """DELETE /api/database/fields/{field_id}/"""
        raise NotImplementedByServer

    async def duplicate_table_field(
        self,
        request: Request,
        field_id: int,
        body: inputs.DuplicateTableFieldRequest | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.DuplicateFieldJobTypeResponse | Response:
        """POST /api/database/fields/{field_id}/duplicate/async/"""
        raise NotImplementedByServer

    async def generate_formula_with_ai(
        self, request: Request, table_id: int, body: inputs.GenerateFormulaWithAIRequest
    ) -> models.GenerateFormulaWithAIResponse | Response:
        """POST /api/database/fields/table/{table_id}/generate-ai-formula/"""
        raise NotImplementedByServer

    async def generate_table_ai_field_value(
        self,
        request: Request,
        field_id: int,
        body: inputs.GenerateTableAiFieldValueRequest | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> str | Response:
        """POST /api/database/fields/{field_id}/generate-ai-field-values/"""
        raise NotImplementedByServer

    async def get_database_field_unique_row_values(
        self,
        request: Request,
        field_id: int,
        *,
        limit: int | None = None,
        split_comma_separated: bool | None = None,
    ) -> models.UniqueRowValues | Response:
        """GET /api/database/fields/{field_id}/unique_row_values/"""
        raise NotImplementedByServer

    async def get_database_table_field(
        self, request: Request, field_id: int
    ) -> models.FieldField | Response:
        """GET /api/database/fields/{field_id}/"""
        raise NotImplementedByServer

    async def list_database_table_fields(
        self, request: Request, table_id: int
    ) -> list[models.FieldField] | Response:
        """GET /api/database/fields/table/{table_id}/"""
        raise NotImplementedByServer

    async def password_field_authentication(
        self, request: Request, body: inputs.PasswordFieldAuthentication
    ) -> models.PasswordFieldAuthenticationResponse | Response:
        """POST /api/database/fields/password-authentication/"""
        raise NotImplementedByServer

    async def type_formula_field(
        self, request: Request, table_id: int, body: inputs.TypeFormulaRequest
    ) -> models.TypeFormulaResult | Response:
        """POST /api/database/formula/{table_id}/type/"""
        raise NotImplementedByServer

    async def update_database_table_field(
        self,
        request: Request,
        field_id: int,
        body: inputs.PatchedFieldUpdateField | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.FieldFieldSerializerWithRelatedFields | Response:
        """PATCH /api/database/fields/{field_id}/"""
        raise NotImplementedByServer
