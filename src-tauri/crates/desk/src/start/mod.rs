//! Starting, opening, closing.

mod hello;
mod open;
mod path;

pub(crate) use hello::{File, Hello, Remember, forget_recent, hello, remember};
pub(crate) use open::{
    ImportFile, NewPlan, OpenExample, OpenFile, Opened, close_plan, current_plan, import_plan, new_plan, open_example,
    open_plan,
};
pub(crate) use path::{Suggest, Suggested, free, suggest_path};
