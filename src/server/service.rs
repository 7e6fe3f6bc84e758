//! What stands between tower-lsp's transport and its router.

use std::future::ready;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use tower_lsp::jsonrpc::{Error, Id, Request, Response};
use tower_service::Service;

use super::lifecycle::Lifecycle;
use super::tolerance::readable;

type Answer<E> = Pin<Box<dyn Future<Output = Result<Option<Response>, E>> + Send>>;

/// A service that survives panics, answers every request and notices the end.
///
/// It also takes the first step of every message when the message arrives, not when it is its turn
/// among the running ones. So whatever a handler does before its first `.await` happens in order
/// of arrival: edits are stored, requests have the text they were asked about, `initialize` is
/// done before the next message, and a cancellation is not queued behind what it cancels.
#[derive(Debug)]
pub struct Guarded<S> {
    inner: S,
    lifecycle: Arc<Lifecycle>,
}

impl<S> Guarded<S> {
    pub fn new(inner: S, lifecycle: Arc<Lifecycle>) -> Self {
        Self { inner, lifecycle }
    }
}

impl<S> Service<Request> for Guarded<S>
where
    S: Service<Request, Response = Option<Response>>,
    S::Future: Send + 'static,
    S::Error: Send + 'static,
{
    type Response = Option<Response>;
    type Error = S::Error;
    type Future = Answer<S::Error>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let id = request.id().cloned();
        match request.method() {
            "exit" => self.lifecycle.exit(),
            "shutdown" => self.lifecycle.shut_down(),
            // The router answers nothing at all to a request that it doesn't know and that begins so.
            method if method.starts_with("$/") && id.is_some() => {
                let response = id.map(|id| Response::from_error(id, Error::method_not_found()));
                return Box::pin(ready(Ok(response)));
            }
            _ => {}
        }
        let request = readable(request);
        let mut survivor =
            Survivor { method: request.method().to_owned(), id, inner: Box::pin(self.inner.call(request)) };
        match Pin::new(&mut survivor).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => Box::pin(ready(answer)),
            Poll::Pending => Box::pin(survivor),
        }
    }
}

/// A future that answers with an internal error when the one inside panics.
struct Survivor<E> {
    method: String,
    id: Option<Id>,
    inner: Answer<E>,
}

impl<E> Future for Survivor<E> {
    type Output = Result<Option<Response>, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        catch_unwind(AssertUnwindSafe(|| self.inner.as_mut().poll(context))).unwrap_or_else(|_| {
            // The panic's message is on standard error already.
            tracing::error!("`{}` panicked; serving goes on", self.method);
            Poll::Ready(Ok(self.id.take().map(|id| Response::from_error(id, Error::internal_error()))))
        })
    }
}
