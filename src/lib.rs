//! `tcerr` recognises error codes and responses of Tencent Cloud API 3.0 in source files.
//!
//! Data flows one way: a [`text`] is scanned into sites by [`scan`], which asks the [`catalog`]
//! what exists; [`rules`] make findings of them, [`ide`] makes what an editor shows; [`cli`] and
//! [`server`] are two faces of the same functions. See `ARCHITECTURE.md`.

pub mod catalog;
pub mod cli;
pub mod ide;
pub mod locale;
pub mod rules;
pub mod scan;
pub mod server;
pub mod text;
pub mod workspace;
