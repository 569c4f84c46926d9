//! How long a page takes, from request to HTML.
#![allow(missing_docs, clippy::expect_used, clippy::panic)]

use std::hint::black_box;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use criterion::{Criterion, criterion_group, criterion_main};
use philtrum_exchange::write_answers;
use philtrum_guide::{Step, consult};
use philtrum_model::Model;
use philtrum_web::{App, router};
use tower::ServiceExt;

/// One request; the guide never waits, so one poll is enough.
fn show(guide: &Router, body: &str) -> axum::response::Response {
    let request = Request::post("/en/show")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(body.to_owned()))
        .expect("a request");
    let mut answered = Box::pin(guide.clone().oneshot(request));
    match answered.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(response) => response.expect("never fails"),
        Poll::Pending => panic!("the guide waits for something"),
    }
}

fn form(model: &Model, answers: &philtrum_model::Answers) -> String {
    let state = format!("{{\"answers\":{},\"trail\":[]}}", write_answers(model, answers));
    form_urlencoded::Serializer::new(String::new()).append_pair("state", &state).finish()
}

fn pages(criterion: &mut Criterion) {
    let (model, compiled) = philtrum_folder::shipped();
    let model = Arc::new(model);
    let guide = router(App::new(Arc::clone(&model)));
    let first = form(&model, &philtrum_model::Answers::default());
    let advised = compiled.cases.iter().map(|case| &case.answers).filter(|answers| {
        matches!(&consult(&model, answers).step, Step::Advise(advice) if !advice.named.is_empty())
    });
    let fullest = advised.max_by_key(|answers| answers.len()).expect("a case with advice");
    let result = form(&model, fullest);
    criterion.bench_function("a page of the interview", |bencher| {
        bencher.iter(|| show(&guide, black_box(&first)));
    });
    criterion.bench_function("the result", |bencher| {
        bencher.iter(|| show(&guide, black_box(&result)));
    });
}

criterion_group!(benches, pages);
criterion_main!(benches);
