//! Tests of the layer and of the extractors, beside the server.

mod asked;
mod connections;
mod equal;
mod example;
mod extracted;
mod modes;
mod observed;
mod other_layers;
