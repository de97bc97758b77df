"""Of the Python SDK: the catalog, its bulk jobs, coupons and their codes."""

from __future__ import annotations

from typing import Any

from tests.clients.tours.recorder import Recorder, linkage, pages, resource


def tour(api: Any, recorder: Recorder) -> None:
    """All of it; each part needs those before."""
    _catalog(api, recorder)
    _jobs(api, recorder)
    _coupons(api, recorder)


def _item(number: int) -> dict[str, Any]:
    return resource(
        "catalog-item",
        external_id=f"sku-{number}",
        title=f"Hat {number}",
        description="A hat",
        url=f"https://shop.example.com/{number}",
        price=9.5,
        catalog_type="$default",
        integration_type="$custom",
        published=True,
    )


def _catalog(api: Any, recorder: Recorder) -> None:
    step, catalogs = recorder.step, api.Catalogs
    with step("create_catalog_item"):
        item = catalogs.create_catalog_item(_item(0)).data
        assert item.id == "$custom:::$default:::sku-0"
        assert (item.attributes.title, item.attributes.price) == ("Hat 0", 9.5)
    with step("get_catalog_item"):
        got = catalogs.get_catalog_item(item.id).data.attributes
        assert (got.external_id, got.published) == ("sku-0", True)
    with step("update_catalog_item"):
        body = resource("catalog-item", id=item.id, price=12.25)
        assert catalogs.update_catalog_item(item.id, body).data.attributes.price == 12.25
    with step("create_catalog_category"):
        body = resource(
            "catalog-category",
            external_id="hats",
            name="Hats",
            catalog_type="$default",
            integration_type="$custom",
        )
        category = catalogs.create_catalog_category(body).data
        assert category.id == "$custom:::$default:::hats"
    with step("add_categories_to_catalog_item"):
        catalogs.add_categories_to_catalog_item(item.id, linkage("catalog-category", category.id))
        (got,) = catalogs.get_categories_for_catalog_item(item.id).data
        assert got.attributes.name == "Hats"
        (got,) = catalogs.get_items_for_catalog_category(category.id).data
        assert got.id == item.id
    with step("create_catalog_variant"):
        body = resource(
            "catalog-variant",
            external_id="sku-0-red",
            title="Red",
            description="A red hat",
            sku="0R",
            url="https://shop.example.com/0/red",
            price=13.0,
            inventory_quantity=4,
            catalog_type="$default",
            integration_type="$custom",
            relationships={"item": {"data": {"type": "catalog-item", "id": item.id}}},
        )
        variant = catalogs.create_catalog_variant(body).data
        assert variant.attributes.inventory_quantity == 4
    with step("get_variants_for_catalog_item"):
        (got,) = catalogs.get_variants_for_catalog_item(item.id).data
        assert got.id == variant.id
    with step("get_catalog_item: with variants"):
        got = catalogs.get_catalog_item(item.id, include=["variants"])
        assert [each.id for each in got.included] == [variant.id]


def _jobs(api: Any, recorder: Recorder) -> None:
    step, catalogs = recorder.step, api.Catalogs
    with step("bulk_create_catalog_items"):
        several = [_item(number)["data"] for number in range(1, 51)]
        job = catalogs.bulk_create_catalog_items(
            resource("catalog-item-bulk-create-job", items={"data": several})
        ).data
        done = catalogs.get_bulk_create_catalog_items_job(job.id).data.attributes
        assert (done.status, done.completed_count, done.failed_count) == ("complete", 50, 0)
    with step("get_catalog_items: all pages"):
        got = pages(catalogs.get_catalog_items, page_size=20)
        assert {each.attributes.external_id for each in got} == {
            f"sku-{number}" for number in range(51)
        }
    with step("get_catalog_items: by ids"):
        ids = '["$custom:::$default:::sku-3","$custom:::$default:::sku-4"]'
        assert len(catalogs.get_catalog_items(filter=f"any(ids,{ids})").data) == 2
    with step("bulk_delete_catalog_items"):
        several = [
            {"type": "catalog-item", "id": f"$custom:::$default:::sku-{number}"}
            for number in range(1, 41)
        ]
        job = catalogs.bulk_delete_catalog_items(
            resource("catalog-item-bulk-delete-job", items={"data": several})
        ).data
        done = catalogs.get_bulk_delete_catalog_items_job(job.id).data.attributes
        assert (done.status, done.completed_count) == ("complete", 40)
        assert len(pages(catalogs.get_catalog_items)) == 11
    with step("delete_catalog_category"):
        catalogs.delete_catalog_category("$custom:::$default:::hats")
        assert catalogs.get_catalog_categories().data == []


def _coupons(api: Any, recorder: Recorder) -> None:
    step, coupons = recorder.step, api.Coupons
    with step("create_coupon"):
        coupon = coupons.create_coupon(
            resource("coupon", external_id="SPRING", description="10 %")
        ).data
        assert (coupon.id, coupon.attributes.description) == ("SPRING", "10 %")
    related = {"coupon": {"data": {"type": "coupon", "id": "SPRING"}}}
    with step("create_coupon_code"):
        body = resource("coupon-code", unique_code="ONE", relationships=related)
        code = coupons.create_coupon_code(body).data
        assert (code.id, code.attributes.status) == ("SPRING-ONE", "UNASSIGNED")
    with step("bulk_create_coupon_codes"):
        several = [
            resource("coupon-code", unique_code=f"C{number}", relationships=related)["data"]
            for number in range(30)
        ]
        job = coupons.bulk_create_coupon_codes(
            resource("coupon-code-bulk-create-job", **{"coupon-codes": {"data": several}})
        ).data
        done = coupons.get_bulk_create_coupon_codes_job(job.id).data.attributes
        assert (done.status, done.completed_count) == ("complete", 30)
    with step("get_coupon_codes"):
        got = pages(coupons.get_coupon_codes, filter='equals(coupon.id,"SPRING")')
        assert len(got) == 31
    with step("get_coupon_for_coupon_code"):
        assert coupons.get_coupon_for_coupon_code(code.id).data.id == "SPRING"
    with step("delete_coupon_code"):
        coupons.delete_coupon_code(code.id)
        assert len(pages(coupons.get_coupon_codes, filter='any(coupon.id,["SPRING"])')) == 30
