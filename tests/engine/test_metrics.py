"""Accuracy, confusion, RMSE and R² against counting by hand and against scikit-learn, where it is installed."""

import numpy as np
import pytest

from visprop.engine.metrics import accuracy, class_numbers, confusion, r2, rmse


def test_classes_of_one_column_and_of_several():
    assert class_numbers(np.array([[0.2], [0.5], [0.7]]), "sigmoid").tolist() == [0, 1, 1]
    assert class_numbers(np.array([[-0.2], [0.0], [0.7]]), "tanh").tolist() == [0, 1, 1]
    assert class_numbers(np.array([[0.1, 0.2, 0.15], [3.0, -1.0, 2.0]]), "softmax").tolist() == [1, 0]


def test_rows_are_counted():
    outputs = np.array([[0.9, 0.1, 0], [0.2, 0.7, 0.1], [0.2, 0.5, 0.3], [0, 0.2, 0.8]])
    targets = np.eye(3)[[0, 1, 2, 2]]
    assert accuracy(outputs, targets, "softmax") == 0.75
    assert confusion(outputs, targets, "softmax").tolist() == [[1, 0, 0], [0, 1, 0], [0, 1, 1]]
    two = np.array([[0.9], [0.1], [0.6]]), np.array([[1.0], [0.0], [0.0]])
    assert confusion(*two, "sigmoid").tolist() == [[1, 1], [0, 1]]


def test_numbers_by_hand():
    outputs, targets = np.array([[1.0], [2.0], [4.0]]), np.array([[1.0], [3.0], [5.0]])
    assert rmse(outputs, targets) == pytest.approx((2 / 3) ** 0.5, rel=1e-15)
    assert r2(outputs, targets) == pytest.approx(1 - 2 / 8, rel=1e-15)
    assert r2(outputs, np.ones((3, 1))) is None


def test_agreement_with_scikit_learn():
    metrics = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(0)
    outputs, targets = rng.normal(size=(50, 3)), rng.normal(size=(50, 3))
    assert r2(outputs, targets) == pytest.approx(metrics.r2_score(targets, outputs), rel=1e-12)
    assert rmse(outputs, targets) == pytest.approx(metrics.mean_squared_error(targets, outputs) ** 0.5, rel=1e-12)
    hot = np.eye(3)[rng.integers(3, size=50)]
    chosen, true = outputs.argmax(1), hot.argmax(1)
    assert accuracy(outputs, hot, "softmax") == metrics.accuracy_score(true, chosen)
    assert np.array_equal(confusion(outputs, hot, "softmax"), metrics.confusion_matrix(true, chosen))
