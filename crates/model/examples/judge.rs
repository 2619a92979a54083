//! Judges standard input: `judge OBJECT METHOD`.
use linecard_model::*;
fn main() {
    let mut a = std::env::args().skip(1);
    let o = objects::named(&a.next().unwrap()).unwrap();
    let m = Method::named(&a.next().unwrap()).unwrap();
    let mut b = Vec::new();
    std::io::Read::read_to_end(&mut std::io::stdin(), &mut b).unwrap();
    let r = judge(o, m, &b);
    let mut l = Lines::new(&b);
    for f in r.findings() {
        let p = l.at(f.offset().unwrap());
        println!("{}:{} {} {} {} — {}", p.line, p.column, f.severity(), f.rule(), f.pointer(), f.message());
    }
}
