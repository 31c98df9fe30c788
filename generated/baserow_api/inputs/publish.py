from typing import Literal, TypedDict


class PublishDomainJobCreateJob(TypedDict):
    type: Literal["publish_domain"]
