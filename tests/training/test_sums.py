"""The program's sums against the training's: if they part, the shipped model is not the one that was measured."""

import numpy as np
import pytest

from visavis.engine.tagging import weights
from visavis.engine.tagging.network import Ints

torch = pytest.importorskip("torch", reason="only training needs PyTorch")

TEXT = "“We will rebuild the bridge,” Ivo Marek told reporters. He said that it was safe.\nThe town waits."


def test_numpy_and_torch_agree_on_a_packed_network() -> None:
    from training import batches, data, model, quantise

    attribution = data.GoldAttribution(content=((0, 29),), cue=((40, 54),), source=((30, 39),))
    article = data.GoldArticle("made-up", TEXT, (attribution,))
    example = data.example(article)
    words = batches.Words(["the", "he", "told", "\n", "."], {"told": "saying"})
    torch.manual_seed(1)
    net = model.Network(words.counted + 1, len(words)).eval()
    table, network, _ = weights.unpack(quantise.pack(net, words, weights.Calibration.none()))
    batch = batches.collate(batches.cut(example, 1, 200), words)
    with torch.no_grad():
        expected = net.encode(net.inputs(batch), batch.mask)
        roles = torch.softmax(net.pairs(expected, batch.mask, batch.units, batch.cues, batch.distances), -1).numpy()

    steps, count = batch.mask.shape
    mask = batch.mask.numpy() > 0
    vectors = np.zeros((steps * count, net.sizes.input), dtype=np.float32)
    kinds: Ints = np.where(mask, np.arange(steps * count).reshape(steps, count), steps * count)
    offset = 0
    for unit, length in enumerate(mask.sum(0)):
        row = slice(offset, offset + length)
        places = example.states[row] * 2 + example.sentences[row]
        of_row = np.concatenate((table.vectors(example.surfaces[row]), table.state[places]), axis=1)
        vectors[kinds[:length, unit]] = of_row
        offset += length
    lengths = mask.sum(0)
    assert lengths[0] > lengths[1]  # as it must be
    onward, back = network.layers[0]
    h = network.encode((onward.sums(vectors), back.sums(vectors)), kinds, lengths)
    np.testing.assert_allclose(h, expected.numpy(), atol=0.05)  # int8 tables

    cues = batch.cues.numpy()
    about = np.stack([(cues[:, k, None] * h[:, unit]).sum(0) for k, unit in enumerate(batch.units)])
    found = network.roles(h, batch.units.numpy(), about, batch.distances.numpy(), mask)
    np.testing.assert_allclose(found[mask[:, batch.units]], roles[mask[:, batch.units]], atol=0.02)
