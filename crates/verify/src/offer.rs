//! What a service offers: its operations by what they are for.

use linecard_contract::{Api, Field, Method, Object, Operation, PathPart, SegmentOf, Service};

/// The operations of a service.
pub(crate) struct Offer {
    pub(crate) service: &'static Service,
    /// The GET of the whole service.
    pub(crate) get: &'static Operation,
    /// The object of its response.
    pub(crate) shown: &'static Object,
    /// The PUT on the same path.
    pub(crate) put: Option<&'static Operation>,
    /// The items that have paths of their own.
    pub(crate) items: Option<ItemsOffer>,
    /// POST and DELETE operations whose effect no other operation undoes.
    pub(crate) lasting: Vec<&'static Operation>,
}

/// The operations on the items of a service.
pub(crate) struct ItemsOffer {
    pub(crate) create: &'static Operation,
    pub(crate) delete: &'static Operation,
    pub(crate) get: Option<&'static Operation>,
    pub(crate) put: Option<&'static Operation>,
    /// The segment of the path that names an item.
    pub(crate) segment: &'static str,
    /// The list of the whole service that holds them.
    pub(crate) list: &'static Field,
    /// The attribute that names an item.
    pub(crate) key: &'static str,
}

impl Offer {
    /// Returns what a service offers; none if it has no GET.
    pub(crate) fn of(service: &'static Service) -> Option<Offer> {
        let by_method = |method: Method| service.operations.iter().filter(move |operation| operation.method == method);
        // The whole service has the shortest path.
        let get = by_method(Method::Get).min_by_key(|operation| operation.parts().count())?;
        let shown = get.response?.object;
        let put = by_method(Method::Put).find(|put| put.path.is_alike(&get.path));
        let items = by_method(Method::Post).find_map(|create| ItemsOffer::of(service, put, create));
        let is_undone = |operation: &&Operation| match &items {
            Some(items) => operation.id == items.create.id || operation.id == items.delete.id,
            None => false,
        };
        let lasting = by_method(Method::Post).chain(by_method(Method::Delete));
        let lasting = lasting.filter(|operation| !is_undone(operation)).collect();
        Some(Offer { service, get, shown, put, items, lasting })
    }
}

impl ItemsOffer {
    fn of(
        service: &'static Service,
        put: Option<&'static Operation>,
        create: &'static Operation,
    ) -> Option<ItemsOffer> {
        let created = create.request?.object;
        let holder = put?.request?.object;
        let lists = || holder.fields().iter().filter_map(|field| Some((*field, field.created_items()?)));
        let (list, items) = lists().find(|(_, items)| items.created_as == Some(created))?;
        let at_item = |method: Method| {
            service.operations.iter().find(|operation| {
                let tail: Option<Vec<PathPart>> = operation.path.after(&create.path).map(Iterator::collect);
                operation.method == method && matches!(tail.as_deref(), Some([PathPart::Segment(_)]))
            })
        };
        let delete = at_item(Method::Delete)?;
        let segment = delete.path.segments().last()?;
        let (get, put) = (at_item(Method::Get), at_item(Method::Put));
        Some(ItemsOffer { create, delete, get, put, segment, list, key: items.matched_by? })
    }
}

/// Returns what a segment of the path names, if the API says so.
pub(crate) fn named_by(api: &'static Api, segment: &str) -> Option<SegmentOf> {
    api.segments.iter().find(|known| known.name == segment).map(|known| known.of)
}
