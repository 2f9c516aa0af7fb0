use super::node::Node;
use super::{Rows, blame};
use crate::StoreError;
use crate::schema::Layout;
use plan::Plan;
use serde::Deserialize;

/// The plan that `rows` say.
///
/// # Errors
/// [`StoreError::BadCell`] naming the first value that the plan's types don't allow.
pub(crate) fn to_plan(rows: &Rows, layout: &Layout) -> Result<Plan, StoreError> {
    Plan::deserialize(Node::Plan(layout, rows)).map_err(|error| blame::blame(rows, layout, &error))
}
