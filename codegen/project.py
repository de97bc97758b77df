"""Drives openapi-python-client: runs its parser on the document and our templates on the result."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty

from . import dicts, names, options
from .contexts import literal_lines, model_context, operation_context
from .errors import CodegenError
from .facts import Normalised
from .filter_types import filter_contexts
from .literals import MODULE, value_aliases
from .operations import alias_parameters
from .partition import partition

_TEMPLATES = Path(__file__).parent / "templates"
_HEADER = "# @generated from spec/{revision} by `make generate`: change codegen/, not this file."


class KlaviyoProject(Project):
    """One generated package: a module per area instead of the generator's file per class and endpoint.

    Args:
        facts: the normalised document.
        out: the folder of the package, which is filled.
    """

    def __init__(self, facts: Normalised, out: Path) -> None:
        config = Config.from_sources(
            ConfigFile(
                literal_enums=True,
                post_hooks=[],
                package_name_override=out.name,
                use_path_prefixes_for_title_model_names=False,
            ),
            MetaType.NONE,
            document_source=out,
            file_encoding="utf-8",
            overwrite=True,
            output_path=out,
        )
        data = GeneratorData.from_dict(facts.document, config=config)
        if isinstance(data, GeneratorError):
            raise CodegenError(_one_line(data))
        super().__init__(openapi=data, config=config)
        self.env = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=StrictUndefined,
            autoescape=False,  # noqa: S701 - it writes Python; every string goes through `literal` or `docstring`
        )
        self.env.globals.update(
            header=_HEADER.format(revision=facts.revision),
            revision=facts.revision,
            pairs=lambda classes: ", ".join(f"{name}~as~{name}" for name in classes),
        )
        facts.package = out.name
        self._facts = facts
        self._modules = partition(facts)

    def write(self) -> None:
        """Write the whole package.

        Raises:
            CodegenError: the parser has a warning, or left something out.
        """
        self._fail_on_warnings()
        self._create_package()
        self._build_models()
        self._build_api()

    def _fail_on_warnings(self) -> None:
        if warnings := self._get_errors():
            raise CodegenError(
                f"{len(warnings)} warnings of the parser, the first: {_one_line(warnings[0])}"
            )
        endpoints = sum(len(c.endpoints) for c in self.openapi.endpoint_collections_by_tag.values())
        if endpoints != len(self._facts.operations):
            raise CodegenError(
                f"the parser kept {endpoints} of {len(self._facts.operations)} operations"
            )
        parsed = {str(model.class_info.name) for model in self.openapi.models}
        if lost := sorted({model.name for model in self._facts.models.values()} - parsed):
            raise CodegenError(f"the parser lost {len(lost)} models, the first: {lost[0]}")

    def _render(self, template: str, target: str, **context: Any) -> None:
        path = self.package_dir / target
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.env.get_template(template).render(**context), encoding="utf-8")

    def _create_package(self) -> None:
        self._render("package.py.jinja", "__init__.py")
        self._render("runtime.py.jinja", "_runtime.py", options=options.SOURCE)
        found = {s for o in self._facts.operations for s in o.raw.get("x-klaviyo-scopes") or ()}
        self._render("filters.py.jinja", "filters.py", **filter_contexts(self._facts))
        self._render("scopes.py.jinja", "scopes.py", scopes=literal_lines(sorted(found)))
        (self.package_dir / "py.typed").touch()

    def _build_models(self) -> None:
        parsed: dict[str, ModelProperty] = {str(m.class_info.name): m for m in self.openapi.models}
        aliases = value_aliases(self._facts)
        if aliases:
            lines = {name: literal_lines(sorted(vs, key=str)) for vs, name in aliases.items()}
            title = "Allowed values of fields, where there are many."
            listed = dict(sorted(lines.items()))
            self._render("types.py.jinja", f"models/{MODULE}.py", title=title, aliases=listed)
        for module, models in self._modules.items():
            here = frozenset(model.name for model in models)
            views = [
                model_context(model, parsed[model.name], aliases, self._facts, here)
                for model in models
            ]
            mentioned = {name for view in views for name in view["mentions"]}
            uses_values = any("v." in f["annotation"] for view in views for f in view["fields"])
            self._render(
                "models.py.jinja",
                f"models/{module}.py",
                area=module,
                models=views,
                uses_models=bool(mentioned - here - {"Ref"}),
                uses_values=uses_values,
            )
        self._render(
            "dicts.py.jinja",
            f"models/{dicts.MODULE}.py",
            dicts=dicts.dict_contexts(self._facts, parsed, aliases),
        )
        modules = {
            module: [model.name for model in models] for module, models in self._modules.items()
        }
        self._render(
            "models_init.py.jinja",
            "models/__init__.py",
            modules=modules,
            answers=self._facts.answers,
            answered=sorted(m.name for m in self._facts.models.values() if m.in_response),
        )

    def _build_api(self) -> None:
        facts = self._facts
        endpoints: dict[tuple[str, str], Endpoint] = {
            (endpoint.method.upper(), endpoint.path.get_untrusted_value()): endpoint
            for collection in self.openapi.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        resource_of = {
            operation.id: names.resource_class(operation.answer.type)
            for operation in facts.operations
            if operation.answer is not None and operation.answer.type is not None
        }
        aliases = alias_parameters(facts.operations, resource_of)
        areas: dict[str, list[Any]] = {}
        tags: dict[str, str] = {}
        for operation in facts.operations:
            view = operation_context(operation, endpoints[operation.verb, operation.path], facts)
            areas.setdefault(operation.area, []).append(view)
            tags.setdefault(operation.area, operation.tag)
        groups = {area: names.pascal(tag) for area, tag in sorted(tags.items())}
        for area, views in areas.items():
            self._render(
                "api.py.jinja",
                f"api/{area}.py",
                area=area,
                tag=tags[area],
                group=groups[area],
                operations=views,
            )
        self._build_blocking(areas, tags, groups)
        lines = {alias: literal_lines(values) for alias, values in aliases.items()}
        title = "Allowed values of query parameters."
        self._render("types.py.jinja", "api/_types.py", title=title, aliases=lines)
        self._render("api_init.py.jinja", "api/__init__.py", groups=groups)
        raw = {"groups": groups, "operations": areas}
        self._render("with_raw.pyi.jinja", "api/with_raw.pyi", **raw, awaited=True)
        self._render("with_raw.pyi.jinja", "blocking_with_raw.pyi", **raw, awaited=False)
        table = {
            area: sorted(view["name"] for view in views) for area, views in sorted(areas.items())
        }
        also = {
            alias: view["name"]
            for area in sorted(areas)
            for view in areas[area]
            for alias in view["aliases"]
        }
        self._render(
            "operations.py.jinja", "operations.py", table=table, aliases=dict(sorted(also.items()))
        )

    def _build_blocking(
        self, areas: dict[str, list[Any]], tags: dict[str, str], groups: dict[str, str]
    ) -> None:
        """The same areas as callers see them who do not await."""
        self._render(
            "blocking.py.jinja",
            "blocking.py",
            package=self._facts.package,
            areas=[
                {"name": area, "tag": tags[area], "group": groups[area], "operations": views}
                for area, views in sorted(areas.items())
            ],
            deprecations=any(view["deprecated"] for views in areas.values() for view in views),
        )


def _one_line(error: GeneratorError) -> str:
    return " ".join(f"{error.header} {error.detail or ''}".split())[:400]
