// Notes what a person decided about a name in quarantine; one that is open again is undecided.
//
// :params {id: 'quarantine:a', state: 'KEPT', decidedBy: '甲一测试岗', note: null}
MATCH (name:QuarantinedName {id: $id})
SET name.state = $state, name.decidedBy = CASE WHEN $state = 'OPEN' THEN null ELSE $decidedBy END,
  name.decidedAt = CASE WHEN $state = 'OPEN' THEN null ELSE datetime() END, name.note = $note
RETURN name.id AS id
