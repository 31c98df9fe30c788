"""A small document of each framework, with the operationIds that it makes.

Each entry: method, path, tag, operationId, and the call that a reader expects.
"""

from __future__ import annotations

from typing import Any, NamedTuple

JSON = dict[str, Any]


class Entry(NamedTuple):
    """An operation, and what it is called in the client."""

    method: str
    path: str
    tag: str
    id: str
    call: str
    summary: str = ""


FRAMEWORKS: dict[str, tuple[Entry, ...]] = {
    "fastapi": (
        Entry(
            "get",
            "/items/{item_id}",
            "items",
            "read_item_items__item_id__get",
            "items.read_item",
        ),
        Entry("get", "/", "", "root__get", "default.root"),
        Entry("get", "/health", "", "health_health_get", "default.health"),
        # a route with several methods has the id of one of them
        Entry("head", "/ping", "", "ping_ping_get", "default.ping"),
        # the same function under two prefixes: both keep the long form
        Entry(
            "get",
            "/v1/users",
            "users",
            "read_users_v1_users_get",
            "users.read_users_v1_users_get",
        ),
        Entry(
            "get",
            "/v2/users",
            "users",
            "read_users_v2_users_get",
            "users.read_users_v2_users_get",
        ),
        # an id that somebody wrote
        Entry("post", "/users", "users", "invite_user", "users.invite_user"),
        Entry("get", "/größe/{id}", "users", "size_größe__id__get", "users.size"),
        # fastapi-users calls its routes "auth:jwt.login", "users:current_user"
        Entry(
            "post",
            "/auth/jwt/login",
            "auth",
            "auth_jwt_login_auth_jwt_login_post",
            "auth.jwt_login",
        ),
        Entry(
            "get",
            "/users/me",
            "users",
            "users_current_user_users_me_get",
            "users.current_user",
        ),
        # as the template of full-stack applications makes them
        Entry("get", "/utils", "utils", "utils-test_email", "utils.test_email"),
    ),
    "nestjs": (
        Entry("get", "/users", "users", "UsersController_findAll", "users.find_all"),
        Entry(
            "get", "/users/{id}", "users", "UsersController_findOne", "users.find_one"
        ),
        Entry(
            "get", "/cats/{id}", "Cats", "CatsController_findOne_v2", "cats.find_one_v2"
        ),
        Entry("get", "/", "", "AppController_getHello", "default.get_hello"),
        Entry("get", "/a", "", "AController_find", "default.a_controller_find"),
        Entry("get", "/b", "", "BController_find", "default.b_controller_find"),
    ),
    "drf-spectacular": (
        Entry("get", "/api/users/", "users", "users_list", "users.list"),
        Entry("post", "/api/users/", "users", "users_create", "users.create"),
        Entry("get", "/api/users/{id}/", "users", "users_retrieve", "users.retrieve"),
        Entry("put", "/api/users/{id}/", "users", "users_update", "users.update"),
        Entry(
            "patch",
            "/api/users/{id}/",
            "users",
            "users_partial_update",
            "users.partial_update",
        ),
        Entry("delete", "/api/users/{id}/", "users", "users_destroy", "users.destroy"),
        Entry(
            "get",
            "/api/user-groups/",
            "user-groups",
            "user_groups_list",
            "user_groups.list",
        ),
        Entry("get", "/api/me/", "Account", "me_retrieve", "account.me_retrieve"),
    ),
    "springdoc": (
        Entry("get", "/users", "user-controller", "list", "user_controller.list"),
        Entry("get", "/pets", "pet-controller", "list_1", "pet_controller.list"),
        Entry(
            "get", "/pets/{id}", "pet-controller", "getPet", "pet_controller.get_pet"
        ),
        Entry("get", "/pet", "pet-controller", "getPet_1", "pet_controller.get_pet_1"),
    ),
    "springfox": (
        Entry("get", "/users", "user-controller", "getUsingGET", "user_controller.get"),
        Entry(
            "delete",
            "/users",
            "user-controller",
            "removeUserUsingDELETE_1",
            "user_controller.remove_user",
        ),
    ),
    "nswag": (
        Entry("get", "/api/Users/{id}", "Users", "Users_GetById", "users.get_by_id"),
        Entry("get", "/api/Users", "Users", "Users_GetAll", "users.get_all"),
        Entry("post", "/api/Users", "Users", "Users_Post", "users.post"),
    ),
    "grpc-gateway": (
        Entry(
            "get",
            "/v1/u",
            "UserService",
            "UserService_GetUser",
            "user_service.get_user",
        ),
    ),
    "django-ninja": (
        Entry(
            "get",
            "/api/users/{id}",
            "",
            "shop_users_api_get_user",
            "default.get_user",
            "Get User",
        ),
        Entry(
            "get",
            "/api/carts",
            "",
            "shop_carts_api_list_carts",
            "default.list_carts",
            "List Carts",
        ),
        # with a summary of its own nothing tells the function from its module
        Entry(
            "get", "/api/x", "", "shop_x_api_look", "default.shop_x_api_look", "Looks."
        ),
    ),
    "litestar": (
        Entry("get", "/", "", "Index", "default.index", "Index"),
        Entry("get", "/users", "", "UsersListUsers", "default.list_users", "ListUsers"),
        Entry(
            "delete",
            "/users/{user_id}",
            "",
            "UsersUserIdDeleteUser",
            "default.delete_user",
            "DeleteUser",
        ),
        # with a summary of its own nothing tells the function from the path
        Entry("get", "/x", "", "XLook", "default.x_look", "Looks."),
    ),
    # rswag: an operationId where somebody wrote one, and none elsewhere
    "rswag": (
        Entry("get", "/api/v1/blogs", "Blogs", "", "blogs.list"),
        Entry("post", "/api/v1/blogs", "Blogs", "", "blogs.create"),
        Entry("get", "/api/v1/blogs/{id}", "Blogs", "", "blogs.get"),
        Entry(
            "delete", "/api/v1/blogs/{id}", "Blogs", "deleteBlog", "blogs.delete_blog"
        ),
        Entry("post", "/api/v1/blogs/{id}/publish", "Blogs", "", "blogs.publish"),
        Entry(
            "get",
            "/api/v1/blogs/{blog_id}/comments",
            "Comments",
            "",
            "comments.list",
        ),
    ),
    # swag for Go: `@ID` is written by few
    "swag": (
        Entry("get", "/accounts", "accounts", "", "accounts.list"),
        Entry("get", "/accounts/{id}", "accounts", "", "accounts.get"),
        Entry("patch", "/accounts/{id}", "accounts", "", "accounts.update"),
        Entry(
            "post", "/accounts/{id}/images", "accounts", "", "accounts.create_images"
        ),
        Entry(
            "post",
            "/admin/auth",
            "accounts,admin",
            "",
            "accounts_admin.create_admin_auth",
        ),
        Entry(
            "get",
            "/testapi/get-string-by-int/{some_id}",
            "",
            "get-string-by-int",
            "default.get_string_by_int",
        ),
    ),
    # Scribe for Laravel: the title of an endpoint, or its method and path
    "scribe": (
        Entry(
            "get",
            "/api/posts",
            "Posts",
            "displayAListingOfTheResource",
            "posts.display_a_listing_of_the_resource",
        ),
        Entry(
            "get",
            "/api/users",
            "User management",
            "listUsers",
            "user_management.list_users",
        ),
        Entry("get", "/api/users/{id}", "Users", "getApiUsersId", "users.get"),
        Entry(
            "put",
            "/api/users/{id}",
            "Endpoints",
            "putApiUsersId",
            "endpoints.replace_users",
        ),
        Entry("post", "/api/login", "Login", "postApiLogin", "login.create"),
    ),
    # http4k and tapir: the method and the path, where nobody wrote an id
    "http4k, tapir": (
        Entry("get", "/v1/pets/{petId}", "pets", "getV1PetsPetid", "pets.get"),
        Entry("get", "/pets", "pets", "getPets", "pets.get_pets"),
    ),
    # Hono with zod-openapi: no tags and no ids but what is written
    "hono": (
        Entry("get", "/users/{id}", "", "", "default.get_users"),
        Entry("post", "/posts", "posts", "createPost", "posts.create_post"),
        Entry("get", "/posts", "posts", "", "posts.list"),
        Entry("put", "/posts/{id}", "posts", "", "posts.replace"),
    ),
    # @nestjs/swagger with a version in the path, and classes without "Controller"
    "tsoa": (
        Entry("get", "/users/{id}", "", "GetUser", "default.get_user"),
        Entry("post", "/users", "", "CreateUser", "default.create_user"),
    ),
    "none": (
        Entry("get", "/playlists", "playlists", "", "playlists.list"),
        Entry("post", "/playlists", "playlists", "", "playlists.create"),
        Entry("get", "/playlists/{id}", "playlists", "", "playlists.get"),
        Entry("put", "/playlists/{id}", "playlists", "", "playlists.replace"),
        Entry("patch", "/playlists/{id}", "playlists", "", "playlists.update"),
        Entry("delete", "/playlists/{id}", "playlists", "", "playlists.delete"),
        # the one item before the whole collection
        Entry("delete", "/playlists", "playlists", "", "playlists.delete_playlists"),
        Entry("get", "/api/part/{part_number}", "part", "", "part.get"),
        Entry("get", "/api/v2/users/{id}/tokens", "Users", "", "users.tokens"),
        Entry("post", "/api/v2/users/{id}/tokens", "Users", "", "users.create_tokens"),
        Entry(
            "delete",
            "/api/v2/users/{id}/tokens/{token}",
            "Users",
            "",
            "users.delete_tokens",
        ),
        Entry(
            "get", "/api/v2/users/{id}/tokens/{token}", "Users", "", "users.get_tokens"
        ),
        Entry("get", "/api/v2/users/me", "Users", "", "users.me"),
        Entry("patch", "/api/v2/users/me", "Users", "", "users.update_me"),
        Entry("post", "/api/v2/users/login", "Users", "", "users.login"),
        Entry(
            "post",
            "/servers/{id}/actions/reboot",
            "Server Actions",
            "",
            "server_actions.reboot",
        ),
        Entry(
            "post",
            "/servers/{id}/actions/set_rules",
            "Server Actions",
            "",
            "server_actions.set_rules",
        ),
        Entry("post", "/docs/{id}:export", "docs", "", "docs.export"),
        Entry("get", "/account", "Account", "", "account.get"),
        Entry("get", "/health", "", "", "default.get_health"),
        Entry("get", "/events", "", "", "default.list_events"),
        Entry("get", "/events/{id}", "", "", "default.get_events"),
        # the short path before the long one
        Entry("get", "/{realm}/roles/{role}", "roles", "", "roles.get"),
        Entry(
            "get",
            "/{realm}/clients/{id}/roles/{role}",
            "roles",
            "",
            "roles.get_realm_clients_id_roles_role",
        ),
        # as long as each other: neither is the one
        Entry("get", "/a/{id}/notes", "notes", "", "notes.get_a_id_notes"),
        Entry("get", "/b/{id}/notes", "notes", "", "notes.get_b_id_notes"),
    ),
}


def document(entries: tuple[Entry, ...]) -> JSON:
    """The document that declares some operations."""
    paths: dict[str, JSON] = {}
    for entry in entries:
        operation: JSON = {"responses": {"200": {"description": ""}}}
        if entry.tag:
            operation["tags"] = [entry.tag]
        if entry.id:
            operation["operationId"] = entry.id
        if entry.summary:
            operation["summary"] = entry.summary
        operation["parameters"] = [
            {
                "in": "path",
                "name": part[1:-1],
                "required": True,
                "schema": {"type": "string"},
            }
            for part in entry.path.replace(":", "/").split("/")
            if part.startswith("{")
        ]
        paths.setdefault(entry.path, {})[entry.method] = operation
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1"},
        "paths": paths,
    }
