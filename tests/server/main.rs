//! The language server, driven as editors drive it: the real program over pipes.
//!
//! `hazards` has a test for each way in which servers on tower-lsp go wrong; the other modules are
//! about what the server shows.

mod agreement;
mod client;
mod text;

mod code_action;
mod completion;
mod configuration;
mod diagnostics;
mod end;
mod followed;
mod hazards;
mod hover;
mod ignoring;
#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod memory;
mod settings;
mod symbols;
mod sync;
mod told;
mod workspace;
