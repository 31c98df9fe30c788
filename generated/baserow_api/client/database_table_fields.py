"""The operations with the tag "Database table fields"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    with_response,
)
from .._runtime.operation import (
    JSON_OR_FORM,
    NOT_GIVEN,
    NotGiven,
    Operation,
    header,
    path,
    query,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CHANGE_PRIMARY_FIELD: Operation[models.FieldField] = Operation(
    "change_primary_field",
    "POST",
    "/api/database/fields/table/{table_id}/change-primary-field/",
    parameters=(
        path("table_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "FieldField",
        400: "ErrorUserNotInGroupA8b4",
        404: "ErrorTableDoesNotExistB1b1",
    },
)
_CREATE_DATABASE_TABLE_FIELD: Operation[
    models.FieldFieldSerializerWithRelatedFields
] = Operation(
    "create_database_table_field",
    "POST",
    "/api/database/fields/table/{table_id}/",
    parameters=(
        path("table_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ("Database token",)),
    responses={
        200: "FieldFieldSerializerWithRelatedFields",
        400: "ErrorUserNotInGroup06d8",
        401: "ErrorNoPermissionToTableE497",
        404: "ErrorTableDoesNotExist6212",
    },
)
_DELETE_DATABASE_TABLE_FIELD: Operation[models.RelatedFields] = Operation(
    "delete_database_table_field",
    "DELETE",
    "/api/database/fields/{field_id}/",
    parameters=(
        path("field_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "RelatedFields",
        400: "ErrorUserNotInGroupE889",
        404: "ErrorFieldDoesNotExistFb9e",
    },
)
_DUPLICATE_TABLE_FIELD: Operation[models.DuplicateFieldJobTypeResponse] = Operation(
    "duplicate_table_field",
    "POST",
    "/api/database/fields/{field_id}/duplicate/async/",
    parameters=(
        path("field_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=("application/json",),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        202: "DuplicateFieldJobTypeResponse",
        400: "ErrorUserNotInGroup2985",
        404: "ErrorFieldDoesNotExistFb9e",
    },
)
_GENERATE_FORMULA_WITH_AI: Operation[models.GenerateFormulaWithAIResponse] = Operation(
    "generate_formula_with_ai",
    "POST",
    "/api/database/fields/table/{table_id}/generate-ai-formula/",
    parameters=(path("table_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "GenerateFormulaWithAIResponse",
        400: "ErrorGenerativeAiDoesNotExistE049",
        404: "ErrorTableDoesNotExist6212",
    },
)
_GENERATE_TABLE_AI_FIELD_VALUE: Operation[str] = Operation(
    "generate_table_ai_field_value",
    "POST",
    "/api/database/fields/{field_id}/generate-ai-field-values/",
    parameters=(
        path("field_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=("application/json",),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: {"application/json": "str"},
        400: "ErrorGenerativeAiDoesNotExistAcaa",
        404: "ErrorFieldDoesNotExistB150",
    },
)
_GET_DATABASE_FIELD_UNIQUE_ROW_VALUES: Operation[models.UniqueRowValues] = Operation(
    "get_database_field_unique_row_values",
    "GET",
    "/api/database/fields/{field_id}/unique_row_values/",
    parameters=(path("field_id"), query("limit"), query("split_comma_separated")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "UniqueRowValues",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorFieldDoesNotExistFb9e",
    },
)
_GET_DATABASE_TABLE_FIELD: Operation[models.FieldField] = Operation(
    "get_database_table_field",
    "GET",
    "/api/database/fields/{field_id}/",
    parameters=(path("field_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "FieldField",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorFieldDoesNotExistFb9e",
    },
)
_LIST_DATABASE_TABLE_FIELDS: Operation[list[models.FieldField]] = Operation(
    "list_database_table_fields",
    "GET",
    "/api/database/fields/table/{table_id}/",
    parameters=(path("table_id"),),
    security=(("UserSource JWT",), ("JWT",), ("Database token",), ()),
    responses={
        200: "list[FieldField]",
        400: "ErrorUserNotInGroup2521",
        401: "ErrorNoPermissionToTableE497",
        404: "ErrorTableDoesNotExist6212",
    },
)
_PASSWORD_FIELD_AUTHENTICATION: Operation[
    models.PasswordFieldAuthenticationResponse
] = Operation(
    "password_field_authentication",
    "POST",
    "/api/database/fields/password-authentication/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ("Database token",)),
    responses={
        200: "PasswordFieldAuthenticationResponse",
        400: "ErrorRequestBodyValidationAd74",
        401: "ErrorNoPermissionToTable7544",
        404: "ErrorFieldDoesNotExistB150",
    },
)
_TYPE_FORMULA_FIELD: Operation[models.TypeFormulaResult] = Operation(
    "type_formula_field",
    "POST",
    "/api/database/formula/{table_id}/type/",
    parameters=(path("table_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "TypeFormulaResult",
        400: "ErrorUserNotInGroup94e8",
        404: "ErrorTableDoesNotExist6212",
    },
)
_UPDATE_DATABASE_TABLE_FIELD: Operation[
    models.FieldFieldSerializerWithRelatedFields
] = Operation(
    "update_database_table_field",
    "PATCH",
    "/api/database/fields/{field_id}/",
    parameters=(
        path("field_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "FieldFieldSerializerWithRelatedFields",
        400: "ErrorUserNotInGroup4992",
        404: "ErrorFieldDoesNotExistFb9e",
    },
)


class DatabaseTableFields(Group):
    """The operations with the tag "Database table fields"."""

    @property
    def with_response(self) -> DatabaseTableFieldsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableFieldsWithResponse(self._client)

    def change_primary_field(
        self,
        table_id: int,
        body: inputs.ChangePrimaryFieldParams,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FieldField:
        """POST /api/database/fields/table/{table_id}/change-primary-field/"""
        return self._call(
            _CHANGE_PRIMARY_FIELD,
            options,
            body,
            table_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def create_database_table_field(
        self,
        table_id: int,
        body: inputs.FieldCreateField | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FieldFieldSerializerWithRelatedFields:
        """POST /api/database/fields/table/{table_id}/"""
        return self._call(
            _CREATE_DATABASE_TABLE_FIELD,
            options,
            body,
            table_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def delete_database_table_field(
        self,
        field_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelatedFields:
        """DELETE /api/database/fields/{field_id}/"""
        return self._call(
            _DELETE_DATABASE_TABLE_FIELD,
            options,
            None,
            field_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def duplicate_table_field(
        self,
        field_id: int,
        body: inputs.DuplicateTableFieldRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DuplicateFieldJobTypeResponse:
        """POST /api/database/fields/{field_id}/duplicate/async/"""
        return self._call(
            _DUPLICATE_TABLE_FIELD,
            options,
            body,
            field_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def generate_formula_with_ai(
        self,
        table_id: int,
        body: inputs.GenerateFormulaWithAIRequest,
        *,
        options: RequestOptions | None = None,
    ) -> models.GenerateFormulaWithAIResponse:
        """POST /api/database/fields/table/{table_id}/generate-ai-formula/"""
        return self._call(_GENERATE_FORMULA_WITH_AI, options, body, table_id)

    def generate_table_ai_field_value(
        self,
        field_id: int,
        body: inputs.GenerateTableAiFieldValueRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> str:
        """POST /api/database/fields/{field_id}/generate-ai-field-values/"""
        return self._call(
            _GENERATE_TABLE_AI_FIELD_VALUE,
            options,
            body,
            field_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def get_database_field_unique_row_values(
        self,
        field_id: int,
        *,
        limit: int | None = None,
        split_comma_separated: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.UniqueRowValues:
        """GET /api/database/fields/{field_id}/unique_row_values/"""
        return self._call(
            _GET_DATABASE_FIELD_UNIQUE_ROW_VALUES,
            options,
            None,
            field_id,
            limit,
            split_comma_separated,
        )

    def get_database_table_field(
        self, field_id: int, *, options: RequestOptions | None = None
    ) -> models.FieldField:
        """GET /api/database/fields/{field_id}/"""
        return self._call(_GET_DATABASE_TABLE_FIELD, options, None, field_id)

    def list_database_table_fields(
        self, table_id: int, *, options: RequestOptions | None = None
    ) -> list[models.FieldField]:
        """GET /api/database/fields/table/{table_id}/"""
        return self._call(_LIST_DATABASE_TABLE_FIELDS, options, None, table_id)

    def password_field_authentication(
        self,
        body: inputs.PasswordFieldAuthentication,
        *,
        options: RequestOptions | None = None,
    ) -> models.PasswordFieldAuthenticationResponse:
        """POST /api/database/fields/password-authentication/"""
        return self._call(_PASSWORD_FIELD_AUTHENTICATION, options, body)

    def type_formula_field(
        self,
        table_id: int,
        body: inputs.TypeFormulaRequest,
        *,
        options: RequestOptions | None = None,
    ) -> models.TypeFormulaResult:
        """POST /api/database/formula/{table_id}/type/"""
        return self._call(_TYPE_FORMULA_FIELD, options, body, table_id)

    def update_database_table_field(
        self,
        field_id: int,
        body: inputs.PatchedFieldUpdateField | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.FieldFieldSerializerWithRelatedFields:
        """PATCH /api/database/fields/{field_id}/"""
        return self._call(
            _UPDATE_DATABASE_TABLE_FIELD,
            options,
            body,
            field_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )


class DatabaseTableFieldsWithResponse(ResponseGroup):
    """The methods of `DatabaseTableFields`, giving the whole response."""

    _sync = DatabaseTableFields
    change_primary_field = with_response(_sync.change_primary_field)
    create_database_table_field = with_response(_sync.create_database_table_field)
    delete_database_table_field = with_response(_sync.delete_database_table_field)
    duplicate_table_field = with_response(_sync.duplicate_table_field)
    generate_formula_with_ai = with_response(_sync.generate_formula_with_ai)
    generate_table_ai_field_value = with_response(_sync.generate_table_ai_field_value)
    get_database_field_unique_row_values = with_response(
        _sync.get_database_field_unique_row_values,
    )
    get_database_table_field = with_response(_sync.get_database_table_field)
    list_database_table_fields = with_response(_sync.list_database_table_fields)
    password_field_authentication = with_response(_sync.password_field_authentication)
    type_formula_field = with_response(_sync.type_formula_field)
    update_database_table_field = with_response(_sync.update_database_table_field)


class AsyncDatabaseTableFields(AsyncGroup):
    """The methods of `DatabaseTableFields`, to be awaited."""

    _sync = DatabaseTableFields

    @property
    def with_response(self) -> AsyncDatabaseTableFieldsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableFieldsWithResponse(self._client)

    change_primary_field = asynchronous(_sync.change_primary_field)
    create_database_table_field = asynchronous(_sync.create_database_table_field)
    delete_database_table_field = asynchronous(_sync.delete_database_table_field)
    duplicate_table_field = asynchronous(_sync.duplicate_table_field)
    generate_formula_with_ai = asynchronous(_sync.generate_formula_with_ai)
    generate_table_ai_field_value = asynchronous(_sync.generate_table_ai_field_value)
    get_database_field_unique_row_values = asynchronous(
        _sync.get_database_field_unique_row_values,
    )
    get_database_table_field = asynchronous(_sync.get_database_table_field)
    list_database_table_fields = asynchronous(_sync.list_database_table_fields)
    password_field_authentication = asynchronous(_sync.password_field_authentication)
    type_formula_field = asynchronous(_sync.type_formula_field)
    update_database_table_field = asynchronous(_sync.update_database_table_field)


class AsyncDatabaseTableFieldsWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableFields`, awaited, giving the whole response."""

    _sync = DatabaseTableFieldsWithResponse
    change_primary_field = asynchronous(_sync.change_primary_field)
    create_database_table_field = asynchronous(_sync.create_database_table_field)
    delete_database_table_field = asynchronous(_sync.delete_database_table_field)
    duplicate_table_field = asynchronous(_sync.duplicate_table_field)
    generate_formula_with_ai = asynchronous(_sync.generate_formula_with_ai)
    generate_table_ai_field_value = asynchronous(_sync.generate_table_ai_field_value)
    get_database_field_unique_row_values = asynchronous(
        _sync.get_database_field_unique_row_values,
    )
    get_database_table_field = asynchronous(_sync.get_database_table_field)
    list_database_table_fields = asynchronous(_sync.list_database_table_fields)
    password_field_authentication = asynchronous(_sync.password_field_authentication)
    type_formula_field = asynchronous(_sync.type_formula_field)
    update_database_table_field = asynchronous(_sync.update_database_table_field)
