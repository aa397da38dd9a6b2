// Brings signals back, with all that they held.
//
// :params {rows: [{id: 'signal:a', kind: 'CAPACITY', title: '甲'}]}
UNWIND $rows AS row
CREATE (signal:Signal)
SET signal = row
RETURN signal.id AS id
