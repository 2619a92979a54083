use linecard_compare::{Document, Verdict, compare};
use linecard_model::Method;
use linecard_model::objects::OBJECTS;
use linecard_mutate::all_flips;
use linecard_schema::{Profile, schema};
use std::panic::catch_unwind;

#[test]
fn probe() {
    std::panic::set_hook(Box::new(|_| {}));
    let text = |object, method| schema(object, method, Profile::Strict).map(|s| serde_json::to_vec(&s).unwrap());
    let mut counts = [[0; 4]; 2];
    let step = std::env::var("STEP").map_or(10, |s| s.parse().unwrap());
    let start = std::time::Instant::now();
    for flip in all_flips().into_iter().step_by(step) {
        let Ok(contract) = catch_unwind(std::panic::AssertUnwindSafe(|| flip.contract())) else { continue };
        // Only the object itself: others hold it.
        let object = flip.object;
        for method in object.methods {
            let (old, new) = (text(object, *method), text(contract.object(object), *method));
            let (Some(old), Some(new)) = (old, new) else { continue };
            if old == new {
                continue;
            }
            let (old, new) = (Document::read(&old).unwrap(), Document::read(&new).unwrap());
            let t = std::time::Instant::now();
            let v = [compare(&old, &new), compare(&new, &old)];
            if t.elapsed().as_millis() > 1500 {
                println!("SLOW {} {:?}", flip.name, t.elapsed());
            }
            for (i, v) in v.iter().enumerate() {
                let k = match v {
                    Verdict::Compatible => 0,
                    Verdict::Breaking(b) => {
                        if b.iter().any(|b| b.rule.is_none()) {
                            println!("NORULE {} {} {} {:?}", flip.name, method, i, b);
                        }
                        1
                    }
                    Verdict::Undecided(_) => {
                        println!("UNDECIDED {} {} dir {}", flip.name, method, i);
                        2
                    }
                };
                counts[i][k] += 1;
            }
            if v.iter().all(|v| matches!(v, Verdict::Compatible)) && flip.sort as u8 > 0 {
                counts[0][3] += 1;
            }
        }
    }
    let _ = OBJECTS;
    let _ = Method::Get;
    println!("{counts:?} {:?}", start.elapsed());
}
