// One row when the database answers: what readiness asks.
//
// Neither verifyConnectivity nor an open port says that the database behind them is up.
//
// :params {}
RETURN true AS isUp
