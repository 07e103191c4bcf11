"""What is pointed at lights up wherever it stands."""

from __future__ import annotations

from tests.picture.walking import look_of
from visprop import Session
from visprop.picture.frame import Arrow, Box
from visprop.picture.graphview.build import build_graph
from visprop.picture.thetaview.build import build_theta
from visprop.picture.twins import twins


def test_an_entry_of_theta_lights_its_edge_and_a_weight_its_cell():
    session = Session("sum-of-sigmoids")
    session.step("iteration")
    for build in (build_theta, build_graph):
        lit = twins(build(session.moment(), look_of((1660, 510))), "edge 1 0 2")
        assert {type(shape) for shape in lit} == {Arrow, Box}
    assert twins(build_graph(session.moment(), look_of((1660, 510))), "") == ()
