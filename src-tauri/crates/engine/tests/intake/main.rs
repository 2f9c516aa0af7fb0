//! Tables of others become figures, or reasons why not.

mod broken;
mod desk;
mod fixtures;
mod good;
mod same;
mod take;
