//! What the server may say about itself: method, path, status. Never a body, never a query.

use std::io::{self, IsTerminal};

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use tracing::Level;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;

use crate::failure::Failure;

/// Sends the log to the error stream. `--log` wins over `RUST_LOG`; without either, warnings only.
pub(crate) fn start(level: Option<&str>) -> Result<(), Failure> {
    let variable = std::env::var("RUST_LOG").ok().filter(|value| !value.is_empty());
    let targets = match level.or(variable.as_deref()) {
        Some(wanted) => wanted.parse().map_err(|_| {
            Failure::cannot(
                format!("`{wanted}` is not a log level"),
                "use `off`, `error`, `warn`, `info`, `debug` or `trace`",
            )
        })?,
        None => Targets::new().with_default(Level::WARN),
    };
    let writer = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal());
    tracing_subscriber::registry().with(writer).with(targets).init();
    Ok(())
}

/// Logs one request after it was answered.
pub(crate) async fn request(request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = next.run(request).await;
    tracing::info!(%method, path, status = response.status().as_u16(), "answered");
    response
}
